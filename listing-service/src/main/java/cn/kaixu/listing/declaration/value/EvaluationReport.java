package cn.kaixu.listing.declaration.value;

/** The patent evaluation report (专利权评价报告) a utility model or design needs, Patent Law Art. 50. */
public enum EvaluationReport {
    NONE,
    POSITIVE,
    NEGATIVE
}
