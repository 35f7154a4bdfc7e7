package cn.kaixu.review.wording;

import java.time.Instant;

import cn.kaixu.review.rules.WordList;

/** One version of the word list, with who made it, when and why. */
public record WordListVersion(WordList list, String changedBy, Instant changedAt, String note) {}
