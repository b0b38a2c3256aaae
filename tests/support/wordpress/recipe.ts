// The PHP that makes WordPress's files a site: on SQLite, in debug mode, with nobody to call.

/** Who is there. The author cannot post free HTML. */
export const admin = { user: 'admin', password: 'admin-password' };
export const author = { user: 'author', password: 'author-password' };
export type Account = typeof admin;

export const config = `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'only for tests ' . $name );
	define( $name . '_SALT', 'only for tests, salt ' . $name );
}
$table_prefix = 'wp_';
// The port is not known before it is served.
define( 'WP_HOME', 'http://' . ( $_SERVER['HTTP_HOST'] ?? '127.0.0.1' ) );
define( 'WP_SITEURL', WP_HOME );
// Whatever a plugin does wrong is in wp-content/debug.log.
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', true );
define( 'WP_DEBUG_DISPLAY', false );
// Nothing leaves this machine, and nothing waits for what cannot be reached.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

/** In place of the SQLite plugin's own, which activates a plugin on the first page of the dashboard. */
export const database = `<?php
define( 'SQLITE_DB_DROPIN_VERSION', '1.8.0' );
define( 'DATABASE_TYPE', 'sqlite' );
define( 'DB_ENGINE', 'sqlite' );
require_once __DIR__ . '/sqlite/wp-includes/sqlite/db.php';
`;

const request = (path: string): string =>
  `$_SERVER += array( 'HTTP_HOST' => '127.0.0.1', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '${path}', 'PHP_SELF' => '${path}', 'REMOTE_ADDR' => '127.0.0.1' );`;

/** Prints "installed" and the version at its end. */
export const install = `<?php
define( 'WP_INSTALLING', true );
${request('/wp-admin/install.php')}
function wp_new_blog_notification() {}
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_http_request', function () { return new WP_Error( 'offline', 'offline' ); } );
wp_install( 'Clinic', '${admin.user}', 'admin@example.org', false, '', '${admin.password}' );
$author = wp_insert_user( array( 'user_login' => '${author.user}', 'user_pass' => '${author.password}', 'user_email' => 'author@example.org', 'role' => 'author' ) );
if ( is_wp_error( $author ) ) { fwrite( STDERR, $author->get_error_message() ); exit( 1 ); }
// No guide over the editor at its first opening.
foreach ( get_users() as $user ) {
	update_user_meta( $user->ID, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );
}
update_option( 'permalink_structure', '' );
update_option( 'show_avatars', 0 );
update_option( 'admin_email_lifespan', 4102444800 );
update_option( 'timezone_string', 'UTC' );
echo "\\ninstalled ", $GLOBALS['wp_version'];
`;

/** Runs the body of a function of `$in`; what it returns is printed as JSON after the mark. */
export const script = (body: string, mark: string): string => `<?php
${request('/')}
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
$out = ( function ( $in ) {
${body}
} )( json_decode( getenv( 'WP_INPUT' ), true ) );
echo '${mark}', json_encode( is_wp_error( $out ) ? array( 'error' => $out->get_error_message() ) : $out );`;

/** The package has block themes only. */
export const classicTheme: Readonly<Record<string, string>> = {
  'style.css': '/*\nTheme Name: Classic\n*/\n',
  'index.php': `<!doctype html><html><head><?php wp_head(); ?></head><body <?php body_class(); ?>>
<?php wp_body_open(); while ( have_posts() ) { the_post(); the_content(); } wp_footer(); ?></body></html>`,
};
