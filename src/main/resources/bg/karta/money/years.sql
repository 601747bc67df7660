-- uses: money/money-year
SELECT year FROM money_year ORDER BY year
