package cn.kaixu.toy;

/** The room is the guest's. */
public record RoomBooked(String room, String guest) {}
