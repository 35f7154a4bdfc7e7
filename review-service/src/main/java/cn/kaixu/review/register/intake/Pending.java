package cn.kaixu.review.register.intake;

import cn.kaixu.review.register.bulletin.Place;
import cn.kaixu.review.register.intake.RegisterImport.State;

/** An import with work left, and the place to go on from. */
record Pending(String id, String fileName, State state, String charset, long bytes, Place read, long merged) {}
