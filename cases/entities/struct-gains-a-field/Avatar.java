package app;

import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Entity
public class Avatar {
    @Id
    int id;

    Rgb eyes;
    Rgb hair;

    @Embeddable
    @Struct(name = "rgb")
    public record Rgb(int red, int green, int blue, int opacity) {}
}
