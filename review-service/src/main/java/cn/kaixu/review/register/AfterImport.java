package cn.kaixu.review.register;

import java.util.List;

import cn.kaixu.contract.kernel.PatentNumber;

/** What follows a change of the register. Called again after a crash, so a repeat must do no harm. */
public interface AfterImport {

    /** Returns how many cases were looked at again. */
    long changed(List<PatentNumber> patents);
}
