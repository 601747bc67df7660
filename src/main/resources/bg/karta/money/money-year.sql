-- is: the years of which money is on record, planned or spent.
money_year AS (SELECT year FROM budget UNION SELECT year FROM expenditure)
