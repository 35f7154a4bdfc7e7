/**
 * Which papers a draft or a declaration needs, over HTTP.
 */
@NullMarked
package cn.kaixu.listing.paper.web;

import org.jspecify.annotations.NullMarked;
