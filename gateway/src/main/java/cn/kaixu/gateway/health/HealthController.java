package cn.kaixu.gateway.health;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /health}: 200 once the whole platform is ready, else 503 with the same body. */
@RestController
class HealthController {

    private final PlatformHealth health;

    HealthController(PlatformHealth health) {
        this.health = health;
    }

    @GetMapping("/health")
    ResponseEntity<PlatformHealth.Report> health() {
        PlatformHealth.Report report = health.report();
        HttpStatus status =
                report.status() == PlatformHealth.Status.UP ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(report);
    }
}
