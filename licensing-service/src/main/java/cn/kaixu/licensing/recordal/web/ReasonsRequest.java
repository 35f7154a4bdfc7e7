package cn.kaixu.licensing.recordal.web;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** Why a recordal is returned or refused. */
public record ReasonsRequest(@NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 500) String> reasons) {

    public ReasonsRequest {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
    }
}
