<?php
/**
 * `[massage_fit_check booking_url="…"]`: attributes of the widget, with underscores; `settings` holds as JSON what has none.
 *
 * @package MassageFitCheck
 */

namespace MassageFitCheck;

defined( 'ABSPATH' ) || exit;

function register_shortcodes() {
	add_shortcode( 'massage_fit_check', __NAMESPACE__ . '\shortcode' );
	// As people write it who know the tag.
	add_shortcode( 'massage-fit-check', __NAMESPACE__ . '\shortcode' );
}

/**
 * The same letters in any spelling: `booking_url`, `booking-url`, `bookingUrl`.
 *
 * @param string $name A name.
 * @return string
 */
function letters_of( $name ) {
	return str_replace( array( '_', '-' ), '', strtolower( $name ) );
}

/**
 * Paths by the letters of their attribute.
 *
 * @return string[]
 */
function paths_by_letters() {
	$paths = array();
	foreach ( table()['settings'] as $path => $setting ) {
		if ( null !== $setting['attribute'] ) {
			$paths[ letters_of( $setting['attribute'] ) ] = $path;
		}
	}
	return $paths;
}

/**
 * Settings that are written as JSON; `null` where the text is none.
 *
 * @param string $json As WordPress hands it over.
 * @return string[]|null Text by path.
 */
function by_path_from_json( $json ) {
	// As written, and as a visual editor leaves it.
	foreach ( array( $json, wp_specialchars_decode( $json, ENT_QUOTES ) ) as $text ) {
		$config = json_decode( $text, true );
		if ( is_array( $config ) ) {
			return by_path( $config );
		}
	}
	return null;
}

/**
 * @param array|string $attributes As WordPress read them; a name without a value comes as a value without a name.
 * @return string Escaped HTML.
 */
function shortcode( $attributes ) {
	$paths  = paths_by_letters();
	$values = array();
	$json   = array();
	$wrong  = array();
	foreach ( (array) $attributes as $name => $value ) {
		$is_alone = is_int( $name );
		$letters  = letters_of( $is_alone ? $value : $name );
		if ( 'settings' === $letters && ! $is_alone ) {
			$read = by_path_from_json( $value );
			$json = null === $read ? array() : $read;
			if ( null === $read ) {
				$wrong[] = __( 'What stands behind “settings” is not valid JSON.', 'massage-fit-check' );
			}
		} elseif ( isset( $paths[ $letters ] ) ) {
			$text = $is_alone ? 'true' : as_text( $value );
			if ( '' !== $text ) {
				$values[ $paths[ $letters ] ] = $text;
			}
		} elseif ( ! $is_alone ) {
			/* translators: %s: what somebody wrote as the name of a setting */
			$wrong[] = sprintf( __( '“%s” is no setting.', 'massage-fit-check' ), $name );
		}
	}
	// JSON goes first, as in the tag itself.
	return render( array_merge( $values, $json ) ) . note_for_editors( $wrong );
}

/**
 * What is wrong with a shortcode, for those who can mend it; visitors do not see it.
 *
 * @param string[] $sentences What is wrong.
 * @return string Escaped HTML.
 */
function note_for_editors( $sentences ) {
	$post = get_the_ID();
	if ( ! $sentences || ! $post || ! current_user_can( 'edit_post', $post ) ) {
		return '';
	}
	$sentences[] = __( 'Only those who can edit this page see this line.', 'massage-fit-check' );
	return sprintf(
		'<p class="massage-fit-check-note"><strong>Massage Fit Check:</strong> %s</p>',
		without_shortcodes( esc_html( implode( ' ', $sentences ) ) )
	);
}
