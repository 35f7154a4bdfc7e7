package cn.kaixu.licensing.recordal.value;

/** Whether a paper is on the file. */
public record PaperCheck(Paper paper, boolean present) {}
