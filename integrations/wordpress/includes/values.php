<?php
/**
 * What the clinic set: by path (`theme`, `utm.utm_source`, `texts.intro.heading`), each value as text.
 *
 * Nothing is judged here. The widget reads every value and says what is wrong with it, so that nothing is accepted in one
 * place and refused in another.
 *
 * @package MassageFitCheck
 */

namespace MassageFitCheck;

defined( 'ABSPATH' ) || exit;

/** The option that holds the clinic's defaults, by path. */
const DEFAULTS_OPTION = 'massage_fit_check_defaults';

/** Longer than any value may be, in bytes. */
const MAX_LENGTH = 10000;

/**
 * Every setting of the widget and the groups they are shown in, with words in the language of the reader.
 *
 * @return array{groups: array, settings: array}
 */
function table() {
	static $tables = array();
	$locale        = determine_locale();
	if ( ! isset( $tables[ $locale ] ) ) {
		$tables[ $locale ] = require __DIR__ . '/settings.php';
	}
	return $tables[ $locale ];
}

/**
 * A value as text; empty where it is none. Where somebody may not post free HTML, WordPress stores `&` as `&amp;`, in
 * shortcodes and in the attributes of blocks: it is meant as it was typed.
 *
 * @param mixed $value Text, a number, a flag, or a list of words.
 * @return string
 */
function as_text( $value ) {
	if ( is_bool( $value ) ) {
		return $value ? 'true' : 'false';
	}
	if ( is_array( $value ) ) {
		$value = implode( ' ', array_filter( $value, 'is_string' ) );
	}
	if ( ! is_scalar( $value ) || strlen( (string) $value ) > MAX_LENGTH ) {
		return '';
	}
	return trim( wp_specialchars_decode( wp_check_invalid_utf8( (string) $value ), ENT_QUOTES ) );
}

/**
 * A config as JSON and blocks have it, by key and with groups as arrays, as values by path. What is no setting is left out.
 *
 * @param array $config The config.
 * @return string[] Text by path.
 */
function by_path( $config ) {
	$values = array();
	foreach ( table()['settings'] as $path => $setting ) {
		$holder = null === $setting['group'] ? $config : ( $config[ $setting['group'] ] ?? array() );
		$text   = is_array( $holder ) ? as_text( $holder[ $setting['key'] ] ?? null ) : '';
		if ( '' !== $text ) {
			$values[ $path ] = $text;
		}
	}
	$texts = isset( $config['texts'] ) && is_array( $config['texts'] ) ? $config['texts'] : array();
	foreach ( $texts as $message => $own ) {
		$text = as_text( $own );
		if ( '' !== $text && preg_match( '/^[A-Za-z][\w.-]*$/', (string) $message ) ) {
			$values[ 'texts.' . $message ] = $text;
		}
	}
	return $values;
}

/**
 * What the clinic set on the settings page, by path.
 *
 * @return string[]
 */
function defaults() {
	$saved = get_option( DEFAULTS_OPTION, array() );
	return is_array( $saved ) ? array_filter( $saved, 'is_string' ) : array();
}
