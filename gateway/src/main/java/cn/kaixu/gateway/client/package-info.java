/**
 * Serves the built web client: hashed files for a year, the start page never from a cache, every address of the client through the start page.
 * Start reading at {@link cn.kaixu.gateway.client.WebClient}.
 */
@NullMarked
package cn.kaixu.gateway.client;

import org.jspecify.annotations.NullMarked;
