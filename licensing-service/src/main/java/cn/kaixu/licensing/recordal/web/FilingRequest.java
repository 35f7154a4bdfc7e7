package cn.kaixu.licensing.recordal.web;

import jakarta.validation.constraints.NotBlank;

/** Which licence is to be recorded. */
public record FilingRequest(@NotBlank String licenceId) {}
