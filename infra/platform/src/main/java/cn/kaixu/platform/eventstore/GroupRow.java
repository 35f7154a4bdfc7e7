package cn.kaixu.platform.eventstore;

import java.util.ArrayList;
import java.util.List;

/** One event of a group: which append it belongs to, and its index there. */
record GroupRow(int unit, String unitOfWork, int indexInUnit, EventRow event) {

    static List<GroupRow> of(List<Append> group) {
        List<GroupRow> rows = new ArrayList<>();
        for (int unit = 0; unit < group.size(); unit++) {
            Append append = group.get(unit);
            int index = 0;
            for (EventRow row : append.rows()) {
                rows.add(new GroupRow(unit, append.unitOfWork(), index++, row));
            }
        }
        return rows;
    }
}
