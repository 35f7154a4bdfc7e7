package cn.kaixu.listing.declaration.value;

/** Kind of owner. Read from the name where the form does not say; state ownership does not show in a name. */
public enum PatenteeKind {
    UNIVERSITY,
    RESEARCH_INSTITUTE,
    STATE_OWNED_ENTERPRISE,
    ENTERPRISE,
    INDIVIDUAL,
    OTHER;

    /** What a name says about its bearer. */
    public static PatenteeKind of(String name) {
        if (name.matches(".*(公司|集团|[^研]厂|企业|合作社|商行).*") || name.matches("(?i).*\\b(ltd|inc|corp|gmbh|llc|co)\\b.*")) {
            return ENTERPRISE;
        }
        if (name.contains("医院")) {
            return OTHER;
        }
        if (name.matches(".*(大学|学院|学校)([（(].*)?")) {
            return UNIVERSITY;
        }
        if (name.matches(".*(研究院|研究所|科学院|研究中心|设计院|（研究）所).*")) {
            return RESEARCH_INSTITUTE;
        }
        return name.contains("个人") || name.matches("[\\p{IsHan}·]{2,4}") ? INDIVIDUAL : OTHER;
    }
}
