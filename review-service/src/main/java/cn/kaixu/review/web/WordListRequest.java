package cn.kaixu.review.web;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new version of the word list, made from version {@code basedOn}; {@code note} says why. */
public record WordListRequest(
        @NotNull Integer basedOn,
        @NotNull @NotEmpty @Size(max = 5000) List<@NotBlank @Size(max = 50) String> words,
        @NotBlank @Size(max = 500) String note) {

    List<String> distinctWords() {
        return words.stream().map(String::strip).distinct().toList();
    }
}
