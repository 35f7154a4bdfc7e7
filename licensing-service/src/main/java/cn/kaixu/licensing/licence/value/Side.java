package cn.kaixu.licensing.licence.value;

/** The two sides of a licence. */
public enum Side {
    /** 许可人. */
    LICENSOR,
    /** 被许可人. */
    LICENSEE;

    public Side other() {
        return this == LICENSOR ? LICENSEE : LICENSOR;
    }
}
