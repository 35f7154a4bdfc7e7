package cn.kaixu.listing.batch.table;

import java.util.Map;
import java.util.Optional;

/** What was answered before about tables with the same headings: the column each letter stands for. */
public interface ColumnMemory {

    Optional<Map<String, Column>> recall(String fingerprint);
}
