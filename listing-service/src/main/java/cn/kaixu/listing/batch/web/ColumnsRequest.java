package cn.kaixu.listing.batch.web;

import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import cn.kaixu.listing.batch.table.Column;

/** What the columns of a table mean, by their letters; a letter that is left out is not used. */
record ColumnsRequest(@NotNull @Size(max = 200) Map<@Size(max = 3) String, @NotNull Column> columns) {}
