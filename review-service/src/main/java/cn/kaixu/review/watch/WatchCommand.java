package cn.kaixu.review.watch;

import cn.kaixu.review.watch.value.WatchId;

/** Everything one can ask of a watch. */
public sealed interface WatchCommand permits OpenWatch, RecordVerification, EndWatch {

    WatchId watchId();
}
