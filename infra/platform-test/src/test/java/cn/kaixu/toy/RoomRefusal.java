package cn.kaixu.toy;

import cn.kaixu.platform.problem.RefusalCode;

/** Why a booking is refused. */
enum RoomRefusal implements RefusalCode {
    ROOM_TAKEN(409),
    BAD_GUEST(422);

    private final int status;

    RoomRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
