<?php
/**
 * What the editor's script stands on.
 *
 * @package MassageFitCheck
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' ),
	'version'      => '@version@',
);
