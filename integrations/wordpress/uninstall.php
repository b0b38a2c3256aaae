<?php
/**
 * Leaves nothing behind: the clinic's defaults are all that the plugin ever stored.
 *
 * @package MassageFitCheck
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $massage_fit_check_site ) {
		switch_to_blog( $massage_fit_check_site );
		delete_option( 'massage_fit_check_defaults' );
		restore_current_blog();
	}
} else {
	delete_option( 'massage_fit_check_defaults' );
}
