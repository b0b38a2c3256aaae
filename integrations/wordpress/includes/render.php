<?php
/**
 * The one place where markup of the check is written, for block, shortcode and settings page alike.
 *
 * @package MassageFitCheck
 */

namespace MassageFitCheck;

defined( 'ABSPATH' ) || exit;

/**
 * The check with the clinic's defaults and what this page says besides. The page that shows it loads its script.
 *
 * @param string[] $values Text by path.
 * @return string Escaped HTML.
 */
function render( $values ) {
	$values = array_merge( defaults(), $values );
	if ( is_feed() ) {
		return booking_link( $values );
	}
	enqueue_languages( $values );
	wp_enqueue_script( SCRIPT );
	return tag( array_merge( site_language(), $values ) );
}

/**
 * The element: attributes, a link for where its script does not run, and as JSON what has no attribute.
 *
 * @param string[] $values Text by path.
 * @return string Escaped HTML.
 */
function tag( $values ) {
	$attributes = '';
	$groups     = array();
	foreach ( $values as $path => $value ) {
		$attribute = table()['settings'][ $path ]['attribute'] ?? null;
		if ( null !== $attribute ) {
			// Links too: booking systems read their own spelling, which esc_url() would change. The widget judges them.
			$attributes .= sprintf( ' %s="%s"', esc_attr( $attribute ), without_shortcodes( esc_attr( $value ) ) );
		} elseif ( false !== strpos( $path, '.' ) ) {
			list( $group, $key )      = explode( '.', $path, 2 );
			$groups[ $group ][ $key ] = $value;
		}
	}
	return sprintf(
		'<massage-fit-check%s>%s%s</massage-fit-check>',
		$attributes,
		booking_link( $values ),
		$groups ? json_script( $groups ) : ''
	);
}

/**
 * Escaped text in which WordPress, which looks for shortcodes in what blocks have written, finds none.
 *
 * @param string $html Escaped.
 * @return string
 */
function without_shortcodes( $html ) {
	return str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), $html );
}

/**
 * Settings by group as JSON that opens and closes no tag, no comment and no shortcode.
 *
 * @param array $groups Objects of text: no list, so that every bracket stands in text.
 * @return string
 */
function json_script( $groups ) {
	$json = wp_json_encode( $groups, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS );
	return '<script type="application/json">' . str_replace( array( '[', ']' ), array( '\u005b', '\u005d' ), $json ) . '</script>';
}

/**
 * How visitors book where the script does not run: a feed, a reader, a browser of old.
 *
 * @param string[] $values Text by path.
 * @return string Escaped HTML; empty where there is no way to book.
 */
function booking_link( $values ) {
	$url   = esc_url( $values['bookingUrl'] ?? '', array( 'http', 'https', 'tel', 'mailto', 'sms' ) );
	$label = $values['bookingLabel'] ?? __( 'Book a consultation', 'massage-fit-check' );
	$phone = $values['phone'] ?? '';
	if ( '' === $url && preg_match( '/\d/', $phone ) ) {
		$url = esc_url( 'tel:' . preg_replace( '/[^\d+]/', '', $phone ), array( 'tel' ) );
		/* translators: %s: a telephone number */
		$label = sprintf( __( 'Call %s', 'massage-fit-check' ), $phone );
	}
	if ( '' === $url ) {
		return '';
	}
	$targets = array(
		'blank' => ' target="_blank" rel="noopener"',
		'top'   => ' target="_top"',
	);
	return sprintf(
		'<a href="%s"%s>%s</a>',
		without_shortcodes( $url ),
		$targets[ $values['bookingTarget'] ?? '' ] ?? '',
		without_shortcodes( esc_html( $label ) )
	);
}
