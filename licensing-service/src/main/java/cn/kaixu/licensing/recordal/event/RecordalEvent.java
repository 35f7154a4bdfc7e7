package cn.kaixu.licensing.recordal.event;

import cn.kaixu.licensing.recordal.value.RecordalId;

/** A fact in the life of a recordal. */
public sealed interface RecordalEvent
        permits RecordalFiled,
                RecordalAccepted,
                RecordalReturned,
                RecordalResubmitted,
                RecordalRegistered,
                RecordalRefused {

    RecordalId recordalId();
}
