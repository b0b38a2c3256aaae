<?php
/**
 * Settings, Massage Fit Check: what holds on every page, unless a page says otherwise.
 *
 * @package MassageFitCheck
 */

namespace MassageFitCheck;

defined( 'ABSPATH' ) || exit;

/** The page, and the group of settings it saves. */
const SETTINGS_PAGE = 'massage-fit-check';

add_action(
	'admin_menu',
	function () {
		add_options_page( 'Massage Fit Check', 'Massage Fit Check', 'manage_options', SETTINGS_PAGE, __NAMESPACE__ . '\settings_page' );
	}
);

add_action(
	'admin_init',
	function () {
		// The Settings API checks capability and nonce before it saves.
		register_setting(
			SETTINGS_PAGE,
			DEFAULTS_OPTION,
			array(
				'type'              => 'object',
				'sanitize_callback' => __NAMESPACE__ . '\sanitized',
				'default'           => array(),
				'show_in_rest'      => false,
			)
		);
		foreach ( table()['groups'] as $group ) {
			add_settings_section(
				$group['id'],
				esc_html( $group['name'] ),
				function () use ( $group ) {
					if ( isset( $group['note'] ) ) {
						echo '<p>' . esc_html( $group['note'] ) . '</p>';
					}
				},
				SETTINGS_PAGE
			);
			foreach ( $group['paths'] as $path ) {
				$setting = table()['settings'][ $path ];
				add_settings_field(
					$path,
					esc_html( $setting['label'] ),
					__NAMESPACE__ . '\field',
					SETTINGS_PAGE,
					$group['id'],
					array(
						'path'      => $path,
						'label_for' => 'list' === $setting['kind'] ? '' : field_id( $path ),
					)
				);
			}
		}
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( PLUGIN_FILE ),
	function ( $links ) {
		$address = admin_url( 'options-general.php?page=' . SETTINGS_PAGE );
		return array_merge(
			array( sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'massage-fit-check' ) ) ),
			$links
		);
	}
);

/**
 * What is saved of what was sent: settings of the table, as text by path. The words of a choice or a list are those of the
 * table; anything else stays as it was typed, also where the widget will refuse it, so that it can be mended.
 *
 * @param mixed $sent What the form, or a program, hands over.
 * @return string[]
 */
function sanitized( $sent ) {
	$values = array();
	foreach ( table()['settings'] as $path => $setting ) {
		$given = is_array( $sent ) && isset( $sent[ $path ] ) ? $sent[ $path ] : '';
		$text  = as_text( $given );
		if ( 'list' === $setting['kind'] ) {
			$text = implode( ' ', array_intersect( array_keys( $setting['choices'] ), explode( ' ', $text ) ) );
		} elseif ( isset( $setting['choices'] ) && ! isset( $setting['choices'][ $text ] ) ) {
			$text = '';
		}
		// What the widget does anyway need not be said.
		if ( '' !== $text && ( $setting['unset'] ?? '' ) !== $text ) {
			$values[ $path ] = $text;
		}
	}
	return $values;
}

/**
 * @param string $path A path.
 * @return string
 */
function field_id( $path ) {
	return 'massage-fit-check-' . str_replace( '.', '-', $path );
}

/**
 * The control of one setting.
 *
 * @param array{path: string} $about Which.
 */
function field( $about ) {
	$path    = $about['path'];
	$setting = table()['settings'][ $path ];
	$value   = defaults()[ $path ] ?? '';
	$id      = field_id( $path );
	$name    = DEFAULTS_OPTION . "[$path]";
	$choices = $setting['choices'] ?? array();
	if ( 'list' === $setting['kind'] ) {
		printf( '<fieldset aria-describedby="%s-help"><legend class="screen-reader-text">%s</legend>', esc_attr( $id ), esc_html( $setting['label'] ) );
		foreach ( $choices as $choice => $label ) {
			printf(
				'<label><input type="checkbox" name="%s[]" value="%s"%s> %s</label><br>',
				esc_attr( $name ),
				esc_attr( $choice ),
				checked( in_array( (string) $choice, explode( ' ', $value ), true ), true, false ),
				esc_html( $label )
			);
		}
		echo '</fieldset>';
	} elseif ( $choices ) {
		printf( '<select id="%1$s" name="%2$s" aria-describedby="%1$s-help">', esc_attr( $id ), esc_attr( $name ) );
		foreach ( $choices as $choice => $label ) {
			$is_chosen = $value === (string) $choice || ( '' === $value && $setting['unset'] === (string) $choice );
			printf( '<option value="%s"%s>%s</option>', esc_attr( $choice ), selected( $is_chosen, true, false ), esc_html( $label ) );
		}
		echo '</select>';
	} elseif ( $setting['isLong'] ) {
		printf( '<textarea id="%1$s" name="%2$s" rows="3" class="large-text" aria-describedby="%1$s-help">%3$s</textarea>', esc_attr( $id ), esc_attr( $name ), esc_textarea( $value ) );
	} else {
		printf( '<input id="%1$s" name="%2$s" type="text" class="regular-text" value="%3$s" aria-describedby="%1$s-help">', esc_attr( $id ), esc_attr( $name ), esc_attr( $value ) );
	}
	$help = $setting['help'];
	if ( isset( $setting['example'] ) ) {
		/* translators: %s: an example of what to write */
		$help .= ' ' . sprintf( __( 'For example %s', 'massage-fit-check' ), $setting['example'] );
	}
	printf( '<p class="description" id="%s-help">%s</p>', esc_attr( $id ), esc_html( $help ) );
}

function settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	wp_enqueue_script(
		'massage-fit-check-settings-page',
		plugins_url( 'admin/settings-page.js', PLUGIN_FILE ),
		array( SCRIPT ),
		VERSION,
		array( 'in_footer' => true )
	);
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p><?php esc_html_e( 'These hold wherever the check stands on this site. A block or a shortcode can say otherwise for its page. Put the check on a page with the block “Massage Fit Check”, or with this shortcode:', 'massage-fit-check' ); ?> <code>[massage_fit_check]</code></p>
		<div class="notice notice-warning inline" id="massage-fit-check-issues" role="status" hidden>
			<p><?php esc_html_e( 'Not understood:', 'massage-fit-check' ); ?></p>
			<ul></ul>
		</div>
		<form action="options.php" method="post">
			<?php
			settings_fields( SETTINGS_PAGE );
			do_settings_sections( SETTINGS_PAGE );
			submit_button();
			?>
		</form>
		<h2><?php esc_html_e( 'What visitors see with what is saved', 'massage-fit-check' ); ?></h2>
		<div id="massage-fit-check-preview" style="max-width: 45em">
			<?php
			// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- tag() escapes every value where it writes it.
			echo render( array( 'analytics' => 'none' ) );
			?>
		</div>
	</div>
	<?php
}
