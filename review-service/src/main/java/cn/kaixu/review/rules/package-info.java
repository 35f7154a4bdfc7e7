/**
 * The automatic checks as pure functions from facts to findings, gathered in versioned rule sets. Start with {@link cn.kaixu.review.rules.RuleSet}.
 */
@NullMarked
package cn.kaixu.review.rules;

import org.jspecify.annotations.NullMarked;
