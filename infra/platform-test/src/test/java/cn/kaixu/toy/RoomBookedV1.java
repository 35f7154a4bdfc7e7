package cn.kaixu.toy;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.MessageType;

/** A room was booked. */
@MessageType(value = "kaixu.toy.room-booked.v1", topic = "kaixu.toy.room", readers = "toy")
public record RoomBookedV1(String room, String guest) implements ContractMessage {

    @Override
    public String subject() {
        return room;
    }
}
