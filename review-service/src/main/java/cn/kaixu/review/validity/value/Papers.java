package cn.kaixu.review.validity.value;

import java.util.List;

/** All papers there were when listing told of them; with {@code ownersSignedHere} the owners' statement was signed on the platform and is not a paper. */
public record Papers(List<Paper> attached, boolean ownersSignedHere) {

    public Papers {
        attached = List.copyOf(attached);
    }

    /** The papers of one kind. */
    public List<Paper> of(String kind) {
        return attached.stream().filter(paper -> paper.kind().equals(kind)).toList();
    }
}
