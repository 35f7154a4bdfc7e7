package cn.kaixu.listing.batch.marking;

import java.util.List;

/** What became of one row, in words, and what there is to say about its cells. */
public record RowMark(int row, Tone tone, String result, List<CellNote> notes) {

    public RowMark {
        notes = List.copyOf(notes);
    }
}
