package cn.kaixu.licensing.recordal;

import cn.kaixu.licensing.recordal.value.RecordalId;

/** Everything one can ask of a recordal. */
public sealed interface RecordalCommand
        permits FileRecordal, AcceptRecordal, ReturnRecordal, ResubmitRecordal, RegisterRecordal, RefuseRecordal {

    RecordalId recordalId();
}
