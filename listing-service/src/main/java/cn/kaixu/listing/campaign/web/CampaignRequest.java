package cn.kaixu.listing.campaign.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import cn.kaixu.listing.campaign.value.CampaignPlan;
import cn.kaixu.listing.campaign.value.CampaignRevision;
import cn.kaixu.listing.campaign.value.Invitation;
import cn.kaixu.listing.campaign.value.SubmitterKind;

/** What an officer plans. */
record CampaignRequest(
        @NotBlank @Size(max = 100) String name,
        @NotEmpty Map<SubmitterKind, @NotNull LocalDate> deadlines,
        @PositiveOrZero int targetInstitutions,
        @PositiveOrZero int targetPatents,
        @NotNull @Size(max = 10) List<@NotNull @Min(-60) @Max(90) Integer> reminderDays,
        @NotEmpty @Size(max = 1000) List<@Valid @NotNull Invited> invited) {

    /** An organisation by its id at the identity platform and its name. */
    record Invited(
            @NotBlank @Size(max = 100) String organisationId,
            @NotBlank @Size(max = 200) String name,
            @NotNull SubmitterKind kind) {}

    /** A message to some of those invited. */
    record Reminding(
            @NotEmpty @Size(max = 1000) List<@NotBlank String> organisations,
            @NotNull @Size(max = 500) String note) {}

    /** What a running campaign gains, and why. */
    record Revising(
            @NotNull Map<SubmitterKind, @NotNull LocalDate> deadlines,
            @NotNull @Size(max = 1000) List<@Valid @NotNull Invited> invited,
            @NotBlank @Size(max = 500) String reason) {

        CampaignRevision revision() {
            return new CampaignRevision(deadlines, invitations(invited), reason.strip());
        }
    }

    /** Why a campaign ends. */
    record Closing(@NotBlank @Size(max = 500) String reason) {}

    CampaignPlan plan() {
        return new CampaignPlan(
                name.strip(), deadlines, targetInstitutions, targetPatents, reminderDays, invitations(invited));
    }

    private static List<Invitation> invitations(List<Invited> invited) {
        return invited.stream()
                .map(each -> new Invitation(
                        each.organisationId().strip(), each.name().strip(), each.kind()))
                .toList();
    }
}
