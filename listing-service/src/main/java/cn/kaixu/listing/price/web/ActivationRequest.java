package cn.kaixu.listing.price.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Puts a version in force in the place of the one the sender saw there. */
record ActivationRequest(
        int basedOn, @NotBlank @Size(max = 500) String reason) {}
