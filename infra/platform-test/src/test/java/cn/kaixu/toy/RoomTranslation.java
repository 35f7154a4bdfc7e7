package cn.kaixu.toy;

import java.util.Optional;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.platform.relay.ContractTranslation;
import cn.kaixu.platform.relay.EventContext;
import org.springframework.stereotype.Component;

/** Publishes bookings. */
@Component
class RoomTranslation implements ContractTranslation {

    @Override
    public Optional<ContractMessage> translate(Object event, EventContext context) {
        return event instanceof RoomBooked booked
                ? Optional.of(new RoomBookedV1(booked.room(), booked.guest()))
                : Optional.empty();
    }
}
