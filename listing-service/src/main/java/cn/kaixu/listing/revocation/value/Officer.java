package cn.kaixu.listing.revocation.value;

/** The official who acts: subject of the account, its name for the file, and the role acted in. */
public record Officer(String subject, String account, String role) {

    public boolean isSamePersonAs(Officer other) {
        return subject.equals(other.subject);
    }
}
