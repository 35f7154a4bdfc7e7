package cn.kaixu.listing.batch.json;

import java.util.Set;

/**
 * The fields a row may have, by path, and the objects they are in; {@code days} are written as text only, {@code lists} may be a list of texts as well.
 */
public record JsonFields(Set<String> paths, Set<String> objects, Set<String> days, Set<String> lists) {

    public JsonFields {
        paths = Set.copyOf(paths);
        objects = Set.copyOf(objects);
        days = Set.copyOf(days);
        lists = Set.copyOf(lists);
    }
}
