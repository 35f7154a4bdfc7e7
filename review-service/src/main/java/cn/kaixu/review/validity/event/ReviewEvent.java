package cn.kaixu.review.validity.event;

import cn.kaixu.review.validity.value.Matter;

/** Everything that can happen to a review case. */
public sealed interface ReviewEvent
        permits ReviewOpened,
                PapersChanged,
                ChecksCompleted,
                ReviewDecided,
                ReviewPassed,
                ReviewReturned,
                ReviewRefused,
                ReviewClosed {

    Matter matter();
}
