package cn.kaixu.listing.consent.value;

import java.time.LocalDate;

import cn.kaixu.listing.declaration.value.RoyaltyTerms;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What the owners are asked to agree to where it is not the declaration itself, and the round of the declaration it is about. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.Withdrawal.class, name = "WITHDRAWAL"),
    @JsonSubTypes.Type(value = Change.NewTerms.class, name = "AMENDMENT"),
    @JsonSubTypes.Type(value = Change.Conversion.class, name = "CONVERSION")
})
public sealed interface Change {

    /** The round of the declaration that changes. */
    int round();

    /** The declaration is withdrawn (撤回) for a reason. */
    record Withdrawal(int round, String reason) implements Change {}

    /** New licences are offered on other terms (调整, 续展). */
    record NewTerms(int round, RoyaltyTerms royalty, LocalDate licenceEnd) implements Change {}

    /** The pilot declaration is also made to the patent office (转为法定声明), Patent Law Art. 50; the organiser files it. */
    record Conversion(int round) implements Change {}
}
