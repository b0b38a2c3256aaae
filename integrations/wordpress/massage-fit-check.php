<?php
/**
 * Plugin Name:       Massage Fit Check
 * Description:       A short, kind questionnaire that shows visitors whether massage may fit, and why, and ends on your booking link. Answers stay in the visitor's browser.
 * Version:           @version@
 * Requires at least: 6.2
 * Requires PHP:      7.4
 * Author:            The Massage Fit Check contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       massage-fit-check
 * Domain Path:       /languages
 *
 * @package MassageFitCheck
 */

namespace MassageFitCheck;

defined( 'ABSPATH' ) || exit;

const VERSION = '@version@';
/** The file that every path and address of the plugin starts from. */
const PLUGIN_FILE = __FILE__;
/** The handle of the widget's script, and its file. */
const SCRIPT = 'massage-fit-check';

require __DIR__ . '/includes/values.php';
require __DIR__ . '/includes/languages.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/settings-page.php';

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'massage-fit-check', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
		// Registered only: a page that shows the check asks for it. WordPress 6.2 reads the last argument as "in the footer".
		wp_register_script(
			SCRIPT,
			plugins_url( 'massage-fit-check.min.js', PLUGIN_FILE ),
			array(),
			VERSION,
			array(
				'in_footer' => true,
				'strategy'  => 'defer',
			)
		);
		register_languages();
		register_shortcodes();
		register_block();
	}
);
