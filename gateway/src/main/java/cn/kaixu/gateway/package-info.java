/**
 * The only door to the platform: routes to the five services, logs people in, limits, serves the web client. No domain, no database.
 * Start reading at {@link cn.kaixu.gateway.routing.Routes}, then {@link cn.kaixu.gateway.access.AccessRules}.
 */
@NullMarked
package cn.kaixu.gateway;

import org.jspecify.annotations.NullMarked;
