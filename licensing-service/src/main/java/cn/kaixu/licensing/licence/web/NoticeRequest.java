package cn.kaixu.licensing.licence.web;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** Words of the written notice, if any beside the standard ones. */
public record NoticeRequest(@Nullable @Size(max = 2000) String text) {}
