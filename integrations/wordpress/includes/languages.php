<?php
/**
 * Other languages of the check: each has a script of words, and a page loads those that its check may speak.
 *
 * @package MassageFitCheck
 */

namespace MassageFitCheck;

defined( 'ABSPATH' ) || exit;

/**
 * The handle of a language's script.
 *
 * @param string $tag As the file is named: `fr`.
 * @return string
 */
function language_handle( $tag ) {
	return SCRIPT . '-' . $tag;
}

/**
 * Tags of the languages whose words come with the plugin.
 *
 * @return string[]
 */
function languages() {
	static $tags = null;
	if ( null === $tags ) {
		$tags = require __DIR__ . '/shipped-languages.php';
	}
	return $tags;
}

/** Registered only, as the script itself is. */
function register_languages() {
	foreach ( languages() as $tag ) {
		wp_register_script(
			language_handle( $tag ),
			plugins_url( "words/$tag.js", PLUGIN_FILE ),
			array(),
			VERSION,
			array(
				'in_footer' => true,
				'strategy'  => 'defer',
			)
		);
	}
}

/**
 * The language of a code such as `fr-CA` or `fr_CA`, without script and region: of several files in one language the
 * widget chooses.
 *
 * @param string $code A code.
 * @return string
 */
function primary_language( $code ) {
	return strtolower( strtok( trim( $code ), '-_' ) );
}

/**
 * The language of the page, for themes that do not say it in their HTML; nothing where that is English, which is what a
 * check without one speaks.
 *
 * @return string[] Text by path.
 */
function site_language() {
	$code = get_bloginfo( 'language' );
	return in_array( primary_language( $code ), array_map( __NAMESPACE__ . '\primary_language', languages() ), true ) ? array( 'lang' => $code ) : array();
}

/**
 * Loads the words that this check may speak: those of the page, and those that its settings name. They go before the
 * script, so that nobody sees another language first; in any order the check speaks them.
 *
 * @param string[] $values Text by path.
 */
function enqueue_languages( $values ) {
	$codes  = preg_split( '/[\s,;]+/', implode( ' ', array( $values['lang'] ?? '', $values['languages'] ?? '', $values['summaryLang'] ?? '' ) ), -1, PREG_SPLIT_NO_EMPTY );
	$wanted = array_map( __NAMESPACE__ . '\primary_language', array_merge( $codes, array( get_locale(), determine_locale() ) ) );
	foreach ( languages() as $tag ) {
		if ( in_array( primary_language( $tag ), $wanted, true ) ) {
			wp_enqueue_script( language_handle( $tag ) );
		}
	}
}

/** Loads all of them, for the editor: what is written there may name any. */
function enqueue_every_language() {
	foreach ( languages() as $tag ) {
		wp_enqueue_script( language_handle( $tag ) );
	}
}
