namespace LineBot.Funds.Cases;

/// <summary>A place on the map, in degrees.</summary>
public readonly record struct MapPin(double Latitude, double Longitude)
{
    private const double EarthMetres = 6_371_000;

    /// <summary>Good enough for neighbours: a degree of longitude counts as long as it is at the first place.</summary>
    public double MetresTo(MapPin other)
    {
        var (north, east) = (Radians(other.Latitude - Latitude), Radians(other.Longitude - Longitude) * Math.Cos(Radians(Latitude)));
        return EarthMetres * Math.Sqrt((north * north) + (east * east));
    }

    /// <summary>Logs tell nobody where somebody lives.</summary>
    public override string ToString() => "place on the map";

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
