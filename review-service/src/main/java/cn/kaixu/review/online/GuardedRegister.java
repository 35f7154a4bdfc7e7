package cn.kaixu.review.online;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.review.online.OnlineAnswer.Reason;
import io.github.bucket4j.Bucket;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Asks another register carefully: so many questions a second, so many at a time, one repeat where a connection failed, and
 * none at all while it fails again and again. What is not asked is refused at once, never queued.
 */
final class GuardedRegister implements OnlineRegister {

    private final OnlineRegister register;
    private final Bucket rate;
    private final Semaphore places;
    private final CircuitBreaker circuit;
    private final MeterRegistry meters;

    GuardedRegister(OnlineRegister register, OnlineSettings settings, Clock clock, MeterRegistry meters) {
        this.register = register;
        this.rate = Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(settings.perSecond()).refillGreedy(settings.perSecond(), Duration.ofSeconds(1)))
                .build();
        this.places = new Semaphore(settings.concurrent());
        this.circuit = new CircuitBreaker(settings.failures(), settings.pause(), clock);
        this.meters = meters;
        Gauge.builder("kaixu.online.register.circuit.open", circuit, breaker -> breaker.isOpen() ? 1 : 0)
                .description("1 while the online register is not asked because it failed again and again")
                .register(meters);
    }

    @Override
    public boolean isConfigured() {
        return register.isConfigured();
    }

    @Override
    public String name() {
        return register.name();
    }

    @Override
    public OnlineAnswer ask(PatentNumber patent) {
        Timer.Sample time = Timer.start(meters);
        OnlineAnswer answer = register.isConfigured() ? within(patent) : register.ask(patent);
        time.stop(Timer.builder("kaixu.online.register")
                .description("Questions to the online register by what became of them")
                .tag("outcome", answer.reason().name())
                .register(meters));
        return answer;
    }

    private OnlineAnswer within(PatentNumber patent) {
        if (!places.tryAcquire()) {
            return OnlineAnswer.without(Reason.BUSY);
        }
        try {
            OnlineAnswer answer = admitted(patent);
            return answer.reason() == Reason.UNREACHABLE ? again(answer, patent) : answer;
        } finally {
            places.release();
        }
    }

    private OnlineAnswer again(OnlineAnswer first, PatentNumber patent) {
        OnlineAnswer second = admitted(patent);
        return second.reason().wasAsked() ? second : first;
    }

    private OnlineAnswer admitted(PatentNumber patent) {
        if (!rate.tryConsume(1)) {
            return OnlineAnswer.without(Reason.RATE_LIMITED);
        }
        if (!circuit.admits()) {
            return OnlineAnswer.without(Reason.CIRCUIT_OPEN);
        }
        OnlineAnswer answer = OnlineAnswer.without(Reason.ERROR_ANSWER);
        try {
            answer = register.ask(patent);
            return answer;
        } finally {
            if (answer.reason().isKnowledge()) {
                circuit.succeeded();
            } else {
                circuit.failed();
            }
        }
    }
}
