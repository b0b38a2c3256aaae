// Activation, and removal without a trace.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shortcode } from '../../demo/configurator/snippets/wordpress.ts';
import { pluginFile, WordPressSite } from '../support/wordpress/site.ts';
import { wanted } from '../support/wordpress/versions.ts';

describe.each(wanted)('WordPress %s', version => {
  let site: WordPressSite;
  beforeAll(() => {
    site = new WordPressSite(version);
  });
  afterAll(() => site?.close());

  /** Names of options and other rows that speak of the plugin. */
  const traces = () =>
    site.php<readonly string[]>(
      `global $wpdb;
$rows = array_merge(
	$wpdb->get_results( "SELECT option_name AS name, option_value AS value FROM $wpdb->options", ARRAY_A ),
	$wpdb->get_results( "SELECT meta_key AS name, meta_value AS value FROM $wpdb->usermeta", ARRAY_A ),
	$wpdb->get_results( "SELECT meta_key AS name, meta_value AS value FROM $wpdb->postmeta", ARRAY_A )
);
$ours = array_filter( $rows, function ( $row ) { return preg_match( '/massage.?fit.?check/i', implode( ' ', $row ) ); } );
return array_column( $ours, 'name' );`,
    );

  it('is activated, and stores nothing by itself', () => {
    expect(traces()).toEqual([]);
    site.activate();
    site.php(`return do_shortcode( '[${shortcode} booking_url="/book"]' );`);
    expect(traces()).toEqual(['active_plugins']);
  });

  it('leaves nothing when it is deleted', () => {
    site.php("update_option( 'massage_fit_check_defaults', array( 'clinicName' => 'Harbour' ) );");
    expect(traces()).toContain('massage_fit_check_defaults');
    site.php(
      'deactivate_plugins( $in ); WP_Filesystem(); return delete_plugins( array( $in ) ) === true;',
      pluginFile,
    );
    expect(existsSync(join(site.folder, 'wp-content/plugins/massage-fit-check'))).toBe(false);
    // WordPress's own memory of what was switched off of late.
    expect(traces().filter(name => !['recently_activated'].includes(name))).toEqual([]);
  });

  it('PHP and WordPress have nothing to complain about', () => {
    expect(site.complaints).toBe('');
  });
});
