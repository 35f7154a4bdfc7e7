package cn.kaixu.contract.kernel;

/** Kind of patent (专利类型), Patent Law Art. 2. */
public enum PatentType {
    INVENTION("发明", 20),
    UTILITY_MODEL("实用新型", 10),
    DESIGN("外观设计", 15);

    private final String chinese;
    private final int termYears;

    PatentType(String chinese, int termYears) {
        this.chinese = chinese;
        this.termYears = termYears;
    }

    /** The word the official forms use. */
    public String chinese() {
        return chinese;
    }

    /** Longest term in years from filing, Patent Law Art. 42; a design filed before 2021-06-01 has ten. */
    public int termYears() {
        return termYears;
    }
}
