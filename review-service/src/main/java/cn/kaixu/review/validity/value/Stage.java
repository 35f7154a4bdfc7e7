package cn.kaixu.review.validity.value;

import cn.kaixu.contract.kernel.Roles;

/** Which look a person takes at a case. */
public enum Stage {
    /** By a reviewer of the provincial office (审核). */
    FIRST(Roles.REVIEWER),
    /** By an officer of the agency (二次核验), another person. */
    SECOND(Roles.AGENCY_OFFICER);

    private final String role;

    Stage(String role) {
        this.role = role;
    }

    /** The role that may decide at this stage. */
    public String role() {
        return role;
    }
}
