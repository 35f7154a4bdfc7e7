package cn.kaixu.reporting.rebuild;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** {@code POST /actuator/indicators}: rebuilds the indicators from the log while the old ones serve. */
@Component
@Endpoint(id = "indicators")
public class IndicatorsEndpoint {

    private final IndicatorRebuild rebuild;

    IndicatorsEndpoint(IndicatorRebuild rebuild) {
        this.rebuild = rebuild;
    }

    @WriteOperation
    public IndicatorRebuild.Outcome rebuild() {
        return rebuild.rebuild();
    }
}
