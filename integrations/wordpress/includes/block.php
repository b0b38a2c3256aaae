<?php
/**
 * The block: its attributes are the keys of the widget's config.
 *
 * @package MassageFitCheck
 */

namespace MassageFitCheck;

defined( 'ABSPATH' ) || exit;

function register_block() {
	register_block_type( dirname( __DIR__ ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
}

/**
 * @param array $attributes By key, as the editor stores them.
 * @return string Escaped HTML.
 */
function render_block( $attributes ) {
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), render( by_path( $attributes ) ) );
}

// Into the editor's canvas, where the block shows the real check. On the site, only render() asks for the script.
add_action(
	'enqueue_block_assets',
	function () {
		if ( is_admin() ) {
			enqueue_every_language();
			wp_enqueue_script( SCRIPT );
		}
	}
);

// Fields and words for the editor, translated here: its script holds none.
add_action(
	'enqueue_block_editor_assets',
	function () {
		$handle = generate_block_asset_handle( 'massage-fit-check/massage-fit-check', 'editorScript' );
		$data   = array(
			'groups'   => table()['groups'],
			// As an object also where it is empty.
			'settings' => (object) table()['settings'],
			'defaults' => (object) defaults(),
			'words'    => array(
				'byDefault'     => __( 'As everywhere on this site', 'massage-fit-check' ),
				/* translators: %s: a value of the site's settings */
				'byDefaultIs'   => __( 'As everywhere on this site: %s', 'massage-fit-check' ),
				/* translators: %s: an example of what to write */
				'example'       => __( 'For example %s', 'massage-fit-check' ),
				'choose'        => __( 'Choose a colour', 'massage-fit-check' ),
				'noBooking'     => __( 'Visitors cannot book yet: write a booking link or a phone number, here or in Settings, Massage Fit Check.', 'massage-fit-check' ),
				'notUsed'       => __( 'Not understood:', 'massage-fit-check' ),
				'texts'         => __( 'Words of your own', 'massage-fit-check' ),
				'textsHelp'     => __( 'Any sentence of the check can be yours. Its name is what the configurator shows beside it, like intro.heading.', 'massage-fit-check' ),
				'textsName'     => __( 'Name of the sentence', 'massage-fit-check' ),
				'textsAdd'      => __( 'Add', 'massage-fit-check' ),
				'textsNoName'   => __( 'A name has letters, digits, dots and hyphens, like intro.heading.', 'massage-fit-check' ),
				'preview'       => __( 'This is the real check: answer it. Its links lead nowhere here.', 'massage-fit-check' ),
			),
		);
		$json   = wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP );
		wp_add_inline_script( $handle, "var massageFitCheckEditor = $json;", 'before' );
	}
);
