package cn.kaixu.licensing.recordal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The number under which a licence is recorded. */
public record RegistrationRequest(@NotBlank @Size(max = 40) String recordNumber) {}
