namespace ClusterStudies;

/// <summary>How much of the data would have to be otherwise before a conclusion turned.</summary>
public static class Robustness
{
    /// <summary>
    /// The fewest cases that would have to be recoded, all in the direction that hurts the conclusion most, until it
    /// no longer holds.
    /// </summary>
    /// <param name="part">Cases that have the property now.</param>
    /// <param name="of">Cases in all.</param>
    /// <param name="holds">Whether the conclusion holds for a number of cases with the property.</param>
    /// <returns>
    /// The number of cases; zero if the conclusion does not hold now, <c>null</c> if no recoding turns it.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The part does not lie between zero and its whole.</exception>
    public static int? Recodings(int part, int of, Func<int, bool> holds)
    {
        if (part < 0 || part > of)
        {
            throw new ArgumentOutOfRangeException(nameof(part),
                $"{part} of {of}: a part lies between zero and its whole.");
        }

        for (var k = 0; k <= of; k++)
        {
            if ((part - k >= 0 && !holds(part - k)) || (part + k <= of && !holds(part + k)))
                return k;
        }

        return null;
    }

    /// <summary>The cases each of which, left out alone, turns the conclusion (jackknife, leave-one-out).</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="holds">Whether the conclusion holds of a set of cases.</param>
    public static IReadOnlyList<T> TurnedByLeavingOut<T>(IReadOnlyList<T> cases, Func<IReadOnlyList<T>, bool> holds) =>
        [.. cases.Where((_, left) => !holds([.. cases.Where((_, i) => i != left)]))];
}
