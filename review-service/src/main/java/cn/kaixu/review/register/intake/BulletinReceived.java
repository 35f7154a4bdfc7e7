package cn.kaixu.review.register.intake;

/** A bulletin was kept and waits to be worked through. */
public record BulletinReceived(String importId) {}
